"""English: words that put people down. What a rule is stands in `stigma.py`."""
from .stigma import Rule

PERSON = 'person with mental health problems'
DIED = 'died by suicide'
NAMES = ()      # those of the fellowships are English in every language; see `stigma.py`
KEYS = 'lunatic psycho nutter nutcase nutjob mad mental suicid junk retard handicapped cripple battered craz suffer victim afflicted schizophrenic addict alcoholic homeless wheelchair clean compliant refus loon insane maniac abuser normal bipolars borderlines depressives'
RULES = (
    Rule('lunatics?', 'X', PERSON, 'They called him a lunatic.', 'lunar eclipse'),
    Rule('psychos?(?!-)', 'X', PERSON, 'a psycho', 'psychosis, psycho-social, psychology'),
    Rule('nutters?|nutcases?|nutjobs?', 'X', PERSON, 'two nutters', 'nutmeg'),
    Rule('mad(?:man|men|woman|women|house)', 'X', PERSON, 'like a madman', 'madam'),
    Rule('the mentally ill', 'X', 'people with mental health problems', 'services for the mentally ill', 'someone mentally ill'),
    Rule('mental(?:ly ill)? patients?|mental cases?', 'X', PERSON, 'a former mental patient', 'mental health, patients'),
    Rule('commit(?:s|ted|ting)? suicide', 'X', DIED, 'He committed suicide.', 'committed to suicide prevention'),
    Rule('(?:successful|failed|unsuccessful|completed) suicides?(?: attempts?)?|suicide attempts? (?:that )?(?:failed|succeeded)', 'X',
         'suicide attempt; died by suicide', 'after a failed suicide attempt', 'a failed attempt to phone'),
    Rule('junk(?:ies?|y)', 'X', 'person who uses drugs', 'a junkie', 'junk mail'),
    Rule('retard(?:s|ed)?', 'X', 'person with a learning disability', 'retarded people', 'flame retardant'),
    Rule('handicapped|cripples?', 'X', 'person with a disability; disabled', 'the handicapped', 'a golf handicap'),
    Rule('battered (?:wom[ae]n|wife|wives)', 'X', 'woman who has been through violence', 'a shelter for battered women', 'a battered suitcase'),
    Rule('craz(?:y|ies|ier)', 'W', 'distressed; say what happened', 'People say you are crazy.', 'a craze, crazing'),
    Rule('(?:go|goes|going|gone|went|drive|drives|driven|driving|drove|sound|sounds|called|are|is|was|were|being|all|half) mad(?! (?:about|at|with|for|cow))', 'W',
         'distressed; say what happened', 'They thought she was mad.', 'I was mad at him; Mad Pride'),
    Rule('suffer(?:s|ed|ing)? from', 'W', 'lives with, experiences', 'He suffers from depression.', 'people who suffer loss'),
    Rule('victims? of(?! (?:their|its) own)', 'W', 'a person who has been through …; survivor', 'victims of violence', 'victim support'),
    Rule('afflicted (?:with|by)', 'W', 'lives with', 'afflicted with psychosis', 'afflictions'),
    Rule('schizophrenics|(?:a|the) schizophrenic(?! (?:disorder|episode|symptom|illness|spectrum|psychosis|process|relapse)*)', 'W',
         'person with a diagnosis of schizophrenia', 'He is a schizophrenic.', 'a schizophrenic episode; schizophrenia'),
    Rule('(?:drug )?addicts?', 'W', 'person with a dependence', 'a drug addict', 'addiction, addicted'),
    Rule('alcoholics|(?:an|the) alcoholic(?! (?:drink|beverage|strength|content|hepatitis)*)', 'W', 'person with an alcohol problem',
         'He is an alcoholic.', 'alcoholic drinks; Adult Children of Alcoholics; Alcoholics Anonymous'),
    Rule('the homeless(?! (?:person|people|man|men|woman|women|child|children|famil|shelter|charit|service|communit|population)*)', 'W',
         'people who are homeless', 'a kitchen for the homeless.', 'the homeless people; a homeless shelter'),
    Rule('wheelchair[- ]bound|confined to (?:a |their |his |her )?wheelchairs?', 'W', 'person who uses a wheelchair', 'She is wheelchair-bound.', 'a wheelchair'),
    Rule('(?:stay|stays|stayed|staying|get|gets|getting|got|been|being) clean(?= (?:for|since|from|of|now)|[.,;:!?]|$)', 'W',
         'not using drugs; in recovery', 'She has been clean for two years.', 'The room should be clean.'),
    Rule('non-?compliant', 'W', 'has chosen not to take, does not agree with', 'a non-compliant patient', 'compliant with the rules'),
    Rule('refus(?:es|ed) (?:all )?treatment', 'W', 'decides against treatment', 'She refused treatment.', 'the right to refuse treatment'),
    Rule('loon(?:y bin|y|ies)', 'X', PERSON, 'in the loony bin', 'loonshot'),
    Rule('maniacs?|psychopaths?|the insane|insane (?:person|people|asylum)*|mentally (?:deranged|disturbed)', 'X', PERSON, 'for the insane', 'manic; an insane amount of work'),
    Rule('(?:drug|substance|alcohol) abusers?', 'W', 'person who uses drugs', 'drug abusers', 'substance abuse'),
    Rule('depressives|bipolars|borderlines', 'W', 'person with a diagnosis of …', 'a group for bipolars', 'a borderline case; bipolar disorder'),
    Rule('normal people', 'W', 'other people; people without such problems', 'like normal people', 'a normal day'),
)
