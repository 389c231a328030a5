"""Write the stubs of something new: a record, a group, a language, a sample."""
from peersite.cli import create, main

if __name__ == '__main__':
    main(create)
