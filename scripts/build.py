"""Check the content and build the site."""
from peersite.cli import build, main

if __name__ == '__main__':
    main(build)
