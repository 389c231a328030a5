"""Check the content and report what is wrong."""
import gc

gc.disable()     # what a short run holds is no garbage, and looking for some while a hundred modules are read takes a tenth of its time

from peersite.cli import check, main     # noqa: E402

if __name__ == '__main__':
    main(check)
