"""Joins MkDocs to the engine: the content is staged before the build, the site is finished after it.

With this a bare `mkdocs build --strict`, `mkdocs serve` and `properdocs build` work as they should.
"""
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority, get_plugin_logger

from peersite.finding import ContentError       # at the top: this folder is on sys.path only while MkDocs loads the hook
from peersite.formats import render
from peersite.site import build, finish, mkdocs, plan

log = get_plugin_logger(__name__)
state = {'serving': False, 'plan': None}     # MkDocs gives a hook no object of its own to keep things in


def on_startup(command, dirty):
    """Remember whether somebody is looking at a live preview."""
    state['serving'] = command == 'serve'


@event_priority(100)               # before static-i18n, which runs at -100
def on_config(config):
    """Stage the content and tell MkDocs about it."""
    if config.plugins['i18n'].building:      # static-i18n builds one more language inside its own build
        return config
    root = Path(config.config_file_path).parent
    places = plan.Places(root, Path(config.site_dir))
    try:
        state['plan'] = build.prepare(places)
    except ContentError as fault:
        if not (state['serving'] and state['plan']):
            raise Abort(f'{render(fault.findings, "text")}\nNothing was built.')
        # Raising would end the preview, so it goes on with what was good last.
        log.error('%s\nThe preview shows the last good state until this is mended.', render(fault.findings, 'text'))
    mkdocs.configure(config, state['plan'], places.staged)
    return config


@event_priority(-200)              # after static-i18n has built the last language
def on_post_build(config):
    """Complete the rendered site."""
    if not config.plugins['i18n'].building:
        finish.finish(Path(config.site_dir), state['plan'], config.site_url)


def on_serve(server, config, builder):
    """Watch the content, not the staged copy of it: each edit would build twice."""
    server.unwatch(config.docs_dir)
    return server
