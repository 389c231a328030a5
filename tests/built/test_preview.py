"""The live preview follows edits, survives broken YAML with a clear message, and recovers."""
from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def wait_for(condition, seconds: float = 60):
    """Wait until a condition holds; its last value."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.3)
    raise AssertionError('it did not happen in time')


def test_the_preview_survives_broken_yaml_and_recovers(project):
    port = free_port()
    log = project / 'serve.log'
    roles = project / 'docs/en/roles.yml'
    good = roles.read_text(encoding='utf-8')
    first = good.split('name: ')[1].split('\n')[0].strip('"')

    def shown() -> str:
        try:
            with urllib.request.urlopen(f'http://127.0.0.1:{port}/en/peer-work/roles/', timeout=5) as answer:
                return answer.read().decode()
        except OSError:
            return ''

    with log.open('w') as output:
        process = subprocess.Popen([sys.executable, 'scripts/serve.py', '--dev-addr', f'127.0.0.1:{port}'], cwd=project, stdout=output,
                                   stderr=subprocess.STDOUT, env={**os.environ, 'PYTHONUNBUFFERED': '1'})
    try:
        wait_for(lambda: first in shown())
        roles.write_text(good + 'broken: {name: "never closed\n', encoding='utf-8')
        wait_for(lambda: 'last good state' in log.read_text(encoding='utf-8'))
        assert 'docs/en/roles.yml:' in log.read_text(encoding='utf-8') and 'A quotation mark is opened' in log.read_text(encoding='utf-8')
        assert wait_for(lambda: first in shown()), 'the last good page is still there'
        roles.write_text(good.replace(first, 'Mended again', 1), encoding='utf-8')
        wait_for(lambda: 'Mended again' in shown())
        assert process.poll() is None
    finally:
        process.terminate()
        process.wait(20)
