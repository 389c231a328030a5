"""Write the stubs of something new: a record, a language."""
from peersite.cli import create, main

if __name__ == '__main__':
    main(create)
