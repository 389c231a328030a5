"""What the codes of a listing are called. Every code of a kind's facts has a label here; a test counts them."""
from __future__ import annotations

from typing import Callable

Labels = dict[str, dict[str, str]]


def labels(_: Callable[[str], str]) -> Labels:
    """The labels in one language, by the name of the fact and its code."""
    answer = {'yes': _('yes'), 'no': _('no'), 'unknown': _('not known')}
    return {
        'topics': {
            'mental-health': _('Mental health'), 'depression': _('Depression'), 'bipolar': _('Bipolar disorder'), 'psychosis': _('Psychosis'),
            'hearing-voices': _('Hearing voices'), 'anxiety': _('Anxiety'), 'eating': _('Eating'), 'grief': _('Grief'),
            'suicide-loss': _('Loss of somebody by suicide'), 'alcohol': _('Alcohol'), 'drugs': _('Drugs'), 'gambling': _('Gambling'),
            'other-addiction': _('Other addictions'), 'families': _('Families and friends'), 'adult-children': _('Adult children'),
            'parents': _('Parents'), 'chronic-illness': _('Long illness'), 'hiv': _('HIV'), 'cancer': _('Cancer'), 'disability': _('Disability'),
            'violence': _('Violence'), 'sexual-violence': _('Sexual violence'), 'trafficking': _('Trafficking'), 'minors': _('People under 18'),
            'gender-and-sexuality': _('Gender and sexuality'), 'migration': _('Migration'), 'rights': _('Rights'), 'other': _('Something else')},
        'status': {'active': _('Active'), 'paused': _('Paused'), 'forming': _('Forming'), 'ended': _('Ended'), 'unconfirmed': _('Not confirmed')},
        'mode': {'in-person': _('In person'), 'online': _('Online'), 'phone': _('By telephone'), 'hybrid': _('In person and online'),
                 'written': _('In writing'), 'unknown': _('not known')},
        'facilitation': {
            'peer': _('Led by people with lived experience'), 'peer-and-professional': _('Led together by a person with lived experience and a professional'),
            'professional': _('Led by a professional'), 'rotating': _('Members take turns in leading'), 'none': _('Nobody leads'), 'unknown': _('not known')},
        'who': {'everybody': _('Everybody'), 'people-concerned': _('People concerned themselves'), 'families': _('Families and friends'),
                'both': _('People concerned, families and friends'), 'unknown': _('not known')},
        'gender': {'all': _('All genders'), 'women': _('Women'), 'men': _('Men'), 'unknown': _('not known')},
        'openness': {'open': _('Open: new people may come'), 'closed': _('Closed: the members stay the same'),
                     'by-referral': _('New people come through a service'), 'unknown': _('not known')},
        'joining': {'drop-in': _('Just come'), 'contact-first': _('Contact the group first'), 'register': _('Register first'),
                    'referral': _('A service has to refer you'), 'invitation': _('By invitation'), 'unknown': _('not known')},
        'newcomers': {'accepting': _('New people are welcome'), 'waiting-list': _('There is a waiting list'), 'not-now': _('No new people at the moment'),
                      'unknown': _('not known')},
        'cost': {'free': _('Free of charge'), 'voluntary': _('You may give something'), 'fee': _('There is a fee'), 'unknown': _('not known')},
        'platform': {'zoom': 'Zoom', 'jitsi': 'Jitsi', 'teams': 'Microsoft Teams', 'meet': 'Google Meet', 'skype': 'Skype', 'chat': _('Chat'),
                     'forum': _('Forum'), 'phone': _('By telephone'), 'other': _('Another way')},
        'step_free': answer, 'accessible_toilet': answer, 'hearing_loop': answer, 'sign_interpretation': answer, 'childcare': answer,
        'public_transport': answer, 'companion_welcome': answer, 'anonymous_ok': answer,
        'access': {'step_free': _('Step-free access'), 'accessible_toilet': _('Accessible toilet'), 'hearing_loop': _('Hearing loop'),
                   'sign_interpretation': _('Sign language interpretation'), 'childcare': _('Childcare'), 'public_transport': _('Public transport nearby'),
                   'companion_welcome': _('You may bring somebody')},
        'kind': {'email': _('E-mail'), 'phone': _('Telephone'), 'website': _('Website'), 'form': _('Contact form'), 'post': _('Post')},
        'owner': {'organisation': _('of the organisation'), 'group-role': _('of the group')},
        'rule': {'what-is-said-stays': _('What is said in the group stays in the group'), 'agreed-in-the-group': _('The group agrees on it together'),
                 'none': _('There is no rule about it'), 'unknown': _('not known')},
        'records': {'none': _('No records are kept'), 'attendance': _('A list of who comes is kept'), 'notes': _('Notes are kept'), 'unknown': _('not known')},
        'method': {'phone': _('by telephone'), 'email': _('by e-mail'), 'visit': _('on a visit'), 'video-call': _('in a video call'), 'letter': _('by letter')},
        'by': {'editor': _('an editor of this site'), 'host': _('the organisation itself'), 'team': _('the team of this site')},     # else initials
    }
