"""The workflows of the forge: they ask for no more rights than they need, and what a stranger writes stays text."""
from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import Iterator

import pytest
import yaml

from peersite import cli
from roots import PROJECT, on_disk

WORKFLOWS = {path.stem: yaml.load(path.read_text(encoding='utf-8'), Loader=yaml.BaseLoader) for path in sorted((PROJECT / '.github/workflows').glob('*.yml'))}
RIGHTS = {     # of a whole workflow, then of those of its jobs that have others
    'check': ({'contents': 'read'}, {}),
    'deploy': ({'contents': 'read'}, {'deploy': {'pages': 'write', 'id-token': 'write'}}),
    'report': ({}, {'comment': {'actions': 'read', 'pull-requests': 'write'}}),
    'weekly': ({'contents': 'read'}, {'rebuild': {'contents': 'read', 'pages': 'write', 'id-token': 'write'}, 'due': {'contents': 'read', 'issues': 'write'}}),
}
TRUSTED = {'workflow_run', 'pull_request_target', 'issue_comment', 'issues'}     # run with rights and secrets, whoever set them off


def steps(workflow: dict) -> Iterator[dict]:
    """Every step of every job."""
    for job in workflow['jobs'].values():
        yield from job.get('steps', ())     # a job that runs another workflow has none of its own


@pytest.mark.parametrize('name', WORKFLOWS)
def test_a_workflow_has_the_rights_that_are_written_down_here_and_no_others(name):
    workflow = WORKFLOWS[name]
    rights = {job: settings['permissions'] for job, settings in workflow['jobs'].items() if 'permissions' in settings}
    assert (workflow['permissions'], rights) == RIGHTS[name]
    assert all(int(job['timeout-minutes']) <= 30 for job in workflow['jobs'].values() if 'uses' not in job)


@pytest.mark.parametrize('name', WORKFLOWS)
def test_nothing_is_put_into_a_script_by_the_forge(name):
    for step in steps(WORKFLOWS[name]):     # text such as the name of a branch would be run; through "env" it stays text
        assert '${{' not in step.get('run', '') + step.get('with', {}).get('script', ''), step


@pytest.mark.parametrize('name', WORKFLOWS)
def test_only_the_forge_s_own_actions_are_used_each_at_a_version(name):
    for step in steps(WORKFLOWS[name]):
        if 'uses' in step:
            assert re.fullmatch(r'actions/[a-z-]+@(v\d+|[0-9a-f]{40})', step['uses'])
            assert not step['uses'].startswith('actions/checkout@') or step['with']['persist-credentials'] == 'false'


def test_a_workflow_with_rights_never_runs_the_code_of_a_pull_request():
    trusted = {name for name, workflow in WORKFLOWS.items() if TRUSTED & set(workflow['on'])}
    assert trusted == {'report'}
    assert not any('uses' in step for step in steps(WORKFLOWS['report']))
    assert 'secrets.' not in (PROJECT / '.github/workflows/check.yml').read_text(encoding='utf-8')


def test_the_report_is_handed_from_one_workflow_to_the_other():
    assert WORKFLOWS['report']['on']['workflow_run'] == {'workflows': [WORKFLOWS['check']['name']], 'types': ['completed']}
    upload = next(step for step in steps(WORKFLOWS['check']) if step.get('uses', '').startswith('actions/upload-artifact@'))
    assert (upload['with']['name'], upload['with']['path']) == ('report', 'report')
    written = next(step for step in steps(WORKFLOWS['check']) if step.get('id') == 'report')['run']
    assert '> report/report.md' in written and 'stamp --since HEAD^1 --format patch > report/stamps.patch' in written


@pytest.fixture
def proposal(tmp_path):
    """A clone as the forge makes it for a pull request: HEAD is the merge of the branch and of what it goes to, which has moved on since."""
    def git(*arguments):
        subprocess.run(['git', '-C', str(tmp_path), '-c', 'user.name=Test', '-c', 'user.email=test@example.org', *arguments], check=True, capture_output=True)

    def edit(path: str, old: str, new: str, message: str):
        file = tmp_path / path
        assert old in file.read_text(encoding='utf-8')
        file.write_text(file.read_text(encoding='utf-8').replace(old, new, 1), encoding='utf-8')
        git('commit', '-q', '-a', '-m', message)

    on_disk(tmp_path)
    (tmp_path / '.venv/bin').mkdir(parents=True)
    (tmp_path / '.venv/bin/python').write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (tmp_path / '.venv/bin/python').chmod(0o755)
    (tmp_path / '.gitignore').write_text('/.venv/\n/scripts\n/report/\n')
    (tmp_path / 'scripts').symlink_to(PROJECT / 'scripts')
    git('init', '-q', '-b', 'main')
    git('commit', '-q', '--allow-empty', '-m', 'nothing yet')
    cli.run(cli.translate, ['stamp', '--root', str(tmp_path), '--since', 'HEAD'])
    git('add', '-A')
    git('commit', '-q', '-m', 'all of it')

    def run(path: str, old: str, new: str, stale: bool = False) -> tuple[int, str, str]:
        if stale:
            edit('docs/ro/roles.yml', 'Dă speranță', 'Dă curaj și speranță', 'the original says more')
        git('checkout', '-q', '-b', 'proposal')
        edit(path, old, new, 'what is proposed')
        git('checkout', '-q', 'main')
        edit('docs/en/roles.yml', 'name: ', 'name: Now ', 'somebody else was quicker')
        git('merge', '-q', '--no-ff', '-m', 'as it would be', 'proposal')
        script = next(step for step in steps(WORKFLOWS['check']) if step.get('id') == 'report')['run']
        script = re.sub(r'(check\.py|translate\.py \w+)', r'\1 --root .', script)     # the program is this one, the texts are those
        done = subprocess.run(['bash', '-e', '-c', script], cwd=tmp_path, env={**os.environ, 'GITHUB_STEP_SUMMARY': str(tmp_path / 'report/summary')}, capture_output=True)
        return done.returncode, (tmp_path / 'report/report.md').read_text(encoding='utf-8'), (tmp_path / 'report/stamps.patch').read_text(encoding='utf-8')
    return run


def test_a_text_that_cannot_be_read_still_gets_its_report(proposal):
    code, report, patch = proposal('docs/bg/roles.yml', 'name: ', 'name: x: ')
    assert code == 0 and '`docs/bg/roles.yml:2:10` A colon followed by a space' in report and patch == ''


def test_a_proposal_is_told_of_the_stamps_that_it_has_earned_and_of_nobody_else_s(proposal):
    code, report, patch = proposal('docs/bg/roles.yml', 'name: "Дава надежда"', 'name: "Съвсем други думи"', stale=True)
    assert code == 0 and report.count('**Български**') == 1 and '`roles/hope#name`' in report and 'docs/bg/_stamps' in patch
    assert 'English' not in report     # what came to the branch by itself is not told of


def test_a_mended_slip_is_not_taken_for_a_translation_brought_up_to_date(proposal):
    code, report, _ = proposal('docs/bg/roles.yml', 'name: "Дава надежда"', 'name: "Дава надежди"', stale=True)
    assert code == 0 and '## Stamps' not in report


def test_the_site_is_rebuilt_weekly_by_the_workflow_that_builds_it_after_a_change():
    assert WORKFLOWS['weekly']['on']['schedule'] and 'workflow_call' in WORKFLOWS['deploy']['on'] and 'schedule' not in WORKFLOWS['deploy']['on']
    assert WORKFLOWS['weekly']['jobs']['rebuild']['uses'] == './.github/workflows/deploy.yml'
    needed = {right for job in WORKFLOWS['deploy']['jobs'].values() for right in job.get('permissions', {})}
    assert needed <= set(WORKFLOWS['weekly']['jobs']['rebuild']['permissions'])     # a called workflow has no more rights than its caller


# --- what is due --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize('entries, open_issue, last', [
    (2, '', 'issue create --title What the directory needs in the next 60 days --label due --body-file due.md'), (2, '7', 'issue edit 7 --body-file due.md'),
    (0, '7', 'issue close 7'), (0, '', 'issue list --label due --state open --limit 1 --json number --jq .[].number')])
def test_what_is_due_is_one_issue(tmp_path, entries, open_issue, last):
    step = next(step for step in steps(WORKFLOWS['weekly']) if 'LABEL' in step.get('env', {}))
    gh, jq = tmp_path / 'gh', tmp_path / 'jq'
    gh.write_text('#!/bin/bash\nprintf "%s\\n" "$*" >> calls\ncase "$*" in "issue list"*) printf "%s" "$OPEN" ;; esac\n')
    jq.write_text(f'#!/bin/bash\necho {entries}\n')
    for program in (gh, jq):
        program.chmod(0o755)
    environment = {**os.environ, 'PATH': f'{tmp_path}:{os.environ["PATH"]}', 'OPEN': open_issue, 'LABEL': step['env']['LABEL'], 'TITLE': step['env']['TITLE']}
    subprocess.run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', step['run']], cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert (tmp_path / 'calls').read_text().splitlines()[-1] == last


# --- the comment --------------------------------------------------------------------------------------------------

GH = """#!/bin/bash
printf '%s\\n' "$*" >> calls
case "$*" in
  "run download"*) [ -d ../artifact ] && cp -R ../artifact report ;;
  *"/comments --jq"*) printf '%s' "$KNOWN" ;;
esac
"""


@pytest.fixture
def commented(tmp_path):
    """Runs the step that writes the comment with a `gh` that only takes notes; gives its calls and the comment."""
    def run(report: str | bytes | None, known: str = '') -> tuple[list[str], str]:
        here = tmp_path / 'here'
        here.mkdir()
        (here / 'gh').write_text(GH)
        (here / 'gh').chmod(0o755)
        if report is not None:
            (tmp_path / 'artifact').mkdir()
            (tmp_path / 'artifact/report.md').write_bytes(report if isinstance(report, bytes) else report.encode())
        step = next(step for step in steps(WORKFLOWS['report']) if 'MARKER' in step.get('env', {}))
        environment = {**os.environ, 'PATH': f'{here}:{os.environ["PATH"]}', 'RUN': '1', 'NUMBER': '7', 'REPOSITORY': 'example/project', 'KNOWN': known,
                       'MARKER': step['env']['MARKER']}
        subprocess.run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', step['run']], cwd=here, env=environment, check=True, capture_output=True)
        comment = here / 'comment.md'
        return (here / 'calls').read_text().splitlines(), comment.read_text(encoding='utf-8') if comment.exists() else ''
    return run


def test_a_first_report_is_a_new_comment(commented):
    calls, comment = commented('## Polski\n\n- `docs/pl/roles.yml:3:1` Zdanie.\n')
    assert calls[-1] == 'api --method POST repos/example/project/issues/7/comments -F body=@comment.md --silent'
    assert 'The rest' not in comment and comment == '<!-- report of the checks -->\n## Polski\n\n- `docs/pl/roles.yml:3:1` Zdanie.\n'


def test_a_later_report_takes_the_place_of_the_first(commented):
    assert commented('✅ Nothing was found.\n', known='42\n43\n')[0][-1] == 'api --method PATCH repos/example/project/issues/comments/42 -F body=@comment.md --silent'


@pytest.mark.parametrize('report', ['✅ Nothing was found.\n', None])
def test_where_nothing_was_wrong_nothing_is_said(commented, report):
    assert not [call for call in commented(report)[0] if '--method' in call]


def test_a_hostile_report_is_only_text(commented):
    calls, comment = commented('## x\n@everyone [log in](https://evil.example) ![x](//evil.example/x.png) <img src=x> <!-- y -->\n[a]: //evil.example\n[a\\]b]: //evil.example [a\\]b]\nwww.evil.example $(touch ran) `touch ran`\n')
    body = comment.split('\n', 1)[1]
    assert [sign for sign in ('@', '](', ']:', '<', '://', 'www.') if sign in body] == []
    assert '&#64;everyone' in body and '$(touch ran)' in body and calls[-1].startswith('api --method POST')


def test_a_long_report_is_cut_to_what_a_comment_holds_and_never_inside_a_letter(commented):
    comment = commented(('щ' * 99 + '@\n').encode() * 2000)[1]
    assert 40_000 < len(comment.encode()) <= 65_536 and '\ufffd' not in comment
    assert comment.endswith('\nThe rest stands in the summary of the run of the checks.\n')


@pytest.mark.parametrize('report', ['@' * 60_000, b'\xff[a\xff]\xff: //evil.example\n'])
def test_what_grows_or_is_broken_is_still_a_comment(commented, report):
    calls, comment = commented(report)
    assert len(comment) <= 65_536 and ']:' not in comment and calls[-1].startswith('api --method POST')
