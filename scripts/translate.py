"""Exchange translations with the programs that translators use."""
from peersite.cli import main
from peersite.cli_translate import translate

if __name__ == '__main__':
    main(translate)
