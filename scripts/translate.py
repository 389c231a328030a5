"""Keep translations fresh: see what changed, confirm, rename."""
from peersite.cli import main, translate

if __name__ == '__main__':
    main(translate)
