"""The shape of the package: imports point one way, and everything public says what it is for."""
from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from roots import PACKAGE, PROJECT

BELOW: dict[str, set[str]] = {'finding': set(), 'fields': set(), 'text': set(), 'fingerprint': set(), 'machine': set()}
BELOW['formats'] = {'finding'}
BELOW['ledger'] = {'finding'}
BELOW['model'] = {'finding', 'fields', 'ledger'}
BELOW['kinds'] = {'model', *BELOW['model']}
BELOW['content'] = {'kinds', *BELOW['kinds']}
BELOW['translation'] = {'content', 'text', *BELOW['content']}
BELOW['directory'] = {'kinds', *BELOW['kinds']}
BELOW['pages'] = {'translation', 'directory', *BELOW['translation']}
BELOW['checks'] = {'fingerprint', 'machine', *BELOW['pages']}
BELOW['sample'] = {'content', 'directory', *BELOW['directory']}
BELOW['exports'] = {'pages', *BELOW['pages']}
BELOW['report'] = {'checks', 'pages', *BELOW['pages']}
BELOW['site'] = {'exports', 'checks', 'formats', 'fingerprint', 'machine', *BELOW['exports']}
BELOW['generated'] = BELOW['new'] = {'report', *BELOW['report']}
BELOW['cli'] = {'generated', 'exports', 'new', 'sample', 'site', 'formats', *BELOW['new']}
MODULES = sorted(PACKAGE.rglob('*.py'))
NAMES = [path.relative_to(PACKAGE).as_posix() for path in MODULES]
CONTRACT = {'kinds': {'Facts', 'Text'}, 'exports': {'export'}, 'checks': {'check'}, 'formats': {'render'}}     # documented once, at the package that asks for them


def layer(path: Path) -> str:
    """The layer of a module: the folder or the file right below the package."""
    return path.relative_to(PACKAGE).parts[0].removesuffix('.py')


@cache
def tree(path: Path) -> ast.Module:
    """A module as a syntax tree."""
    return ast.parse(path.read_text(encoding='utf-8'))


def imported(path: Path) -> set[str]:
    """What a module imports, in full, wherever in the module the import stands."""
    package = ['peersite', *path.relative_to(PACKAGE).parts[:-1]]
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else []
            module = '.'.join([*base, *([node.module] if node.module else [])])
            names |= {f'{module}.{alias.name}' for alias in node.names}
    return names


def test_every_module_belongs_to_a_layer():
    assert {layer(path) for path in MODULES} == {'__init__', *BELOW}


@pytest.mark.parametrize('path', MODULES, ids=NAMES)
def test_imports_point_one_way(path):
    ours = {name.split('.')[1] for name in imported(path) if name.startswith('peersite.')}
    assert ours <= {layer(path), *BELOW.get(layer(path), ())}


def test_the_test_of_imports_would_notice():
    assert imported(PACKAGE / 'checks/_catalogue.py') >= {'peersite.content.faults.FAULTS', 'peersite.checks.all_checks'}
    assert 'peersite.site.build.build_site' in imported(PACKAGE / 'cli/site.py')     # inside a function


def test_only_one_module_knows_the_site_generator():
    assert [name for path, name in zip(MODULES, NAMES) if any(n.split('.')[0] in ('mkdocs', 'properdocs', 'material') for n in imported(path))] == [
        'site/mkdocs.py']


def test_nothing_below_the_commands_prints_or_ends_the_program():
    for path, name in zip(MODULES, NAMES):
        if layer(path) == 'cli':
            continue
        assert 'click' not in {n.split('.')[0] for n in imported(path)}, name
        for node in ast.walk(tree(path)):
            assert not (isinstance(node, ast.Name) and node.id in ('print', 'exit', 'quit', 'input', 'SystemExit')), f'{name}:{node.lineno}'
            assert not (isinstance(node, ast.Attribute) and node.attr in ('exit', '_exit', 'stdout', 'stderr')
                        and isinstance(node.value, ast.Name) and node.value.id in ('sys', 'os')), f'{name}:{node.lineno}'


@pytest.mark.parametrize('path', MODULES, ids=NAMES)
def test_a_module_is_read_in_one_sitting(path):
    assert len(path.read_text(encoding='utf-8').split('\n')) <= 320


@pytest.mark.parametrize('name', ['build', 'check', 'export', 'generate', 'new', 'serve', 'status'])
def test_a_command_is_a_few_lines_beside_the_package(name):
    path = PROJECT / f'scripts/{name}.py'
    assert len(path.read_text(encoding='utf-8').split('\n')) <= 25
    assert ast.get_docstring(tree(path))


@pytest.mark.parametrize('path', MODULES, ids=NAMES)
def test_every_module_and_everything_public_in_it_says_what_it_is_for(path):
    assert ast.get_docstring(tree(path)), 'the module'
    known = CONTRACT.get(layer(path), set())
    for node in tree(path).body:
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) or node.name.startswith('_') or node.name in known:
            continue
        assert ast.get_docstring(node), node.name
        for inner in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(inner, ast.FunctionDef) and not inner.name.startswith('_'):
                assert ast.get_docstring(inner), f'{node.name}.{inner.name}'


@pytest.mark.parametrize('folder', CONTRACT)
def test_what_a_package_asks_of_its_files_is_written_down_there(folder):
    said = ast.get_docstring(tree(PACKAGE / folder / '__init__.py'))
    assert all(name in said for name in CONTRACT[folder])
    for path in (PACKAGE / folder).glob('[a-z]*.py'):
        assert CONTRACT[folder] <= {node.name for node in tree(path).body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}, path.name
