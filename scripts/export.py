"""Write the data of the directory: what others copy, subscribe to and embed."""
from peersite.cli import export, main

if __name__ == '__main__':
    main(export)
