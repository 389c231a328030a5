"""Bring the generated files up to date."""
from peersite.cli import generate, main

if __name__ == '__main__':
    main(generate)
