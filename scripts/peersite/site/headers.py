"""`_headers`: what a server should send with each page, in the form that several hosts of static sites read.

Hosts add up the headers of all rules that fit. So no address gets the same header from two rules: the pages that others may show inside
theirs have a policy of their own, and all others are named by their folders.
"""
from __future__ import annotations

from .plan import Plan

POLICY = ("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
          "worker-src 'self'; manifest-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors {}")


def headers(plan: Plan) -> str:
    """The text of the file."""
    sections = sorted({tail.split('/')[0] for tail in plan.translated if tail} | {'groups'})
    own = ['/', '/404.html', '/g/*', *(f'/{code}/{tail}' for code in plan.languages for tail in ('', '404.html', *(f'{name}/*' for name in sections)))]
    shared = [f'/{code}/embed/*' for code in plan.languages]
    copied = ['/data/*', '/calendar/*', '/embed/*']
    rules = [('/*', ['Referrer-Policy: no-referrer', 'X-Content-Type-Options: nosniff'])]
    rules += [(path, [f'Content-Security-Policy: {POLICY.format(chr(39) + "none" + chr(39))}']) for path in own]
    rules += [(path, [f'Content-Security-Policy: {POLICY.format("*")}', 'Access-Control-Allow-Origin: *']) for path in shared]
    rules += [(path, ['Access-Control-Allow-Origin: *']) for path in copied]
    rules += [(f'/{code}/groups/-/*', ['X-Robots-Tag: noindex']) for code in plan.languages]     # also what is no page and cannot say so itself
    return '\n'.join('\n'.join([path, *(f'  {line}' for line in lines)]) for path, lines in rules) + '\n'
