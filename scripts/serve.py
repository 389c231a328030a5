"""A live preview of the site."""
from peersite.cli import serve, main

if __name__ == '__main__':
    main(serve)
