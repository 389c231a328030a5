"""Check the content and report what is wrong."""
from peersite.cli import check, main

if __name__ == '__main__':
    main(check)
