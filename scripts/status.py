"""List what the directory brings by itself in the next days: listings that age, consents that end."""
from peersite.cli import main, status

if __name__ == '__main__':
    main(status)
