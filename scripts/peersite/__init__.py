"""The engine of "From Equal to Equal": content in five languages, checked and rendered into a static site.

Imports point one way: finding, model, kinds, content, then translation, checks and pages, then site, then cli.
"""
