"""What tells in French whether a clause looks back or ahead."""

from __future__ import annotations

from timeline.dates.rows import Tense

# Participles that stand with a noun, and not with a verb that says more: "l'étude présentée en mars sera…".
_AUXILIARIES = (
    "a|ai|ont|avait|avaient|avoir|ayant|aura|auront|aurait|auraient|est|sont|était|étaient|être|étant|sera|seront|serait|seraient|soit|soient|été"
    "|un|une|le|la|les|des|du|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|toute|reste|restent|demeure|pas|plus|jamais|bien|donc|aussi|ainsi|déjà|encore|tout|enfin|y|en|et|ou"
)
_PROSPECTIVE = "(?:prév|attend|escompt|programm|planifi|fix|report|envisag|espér|ann|journ|soir|matin|entr|march|comit|soci|arm|march|assembl|communiqu|côt|ét|lyc|mus)"
_ATTRIBUTE = (
    # Only the last two words come into question; all else is told by a glance.
    r"(?=[a-zà-ÿ]++,? [a-zà-ÿ]++(?: (?:en|au|aux|dès|à la|à l['’]))?\s*\Z)"
    rf"(?!(?:{_AUXILIARIES}) )[a-zà-ÿ]++(?<!ment),? (?!{_PROSPECTIVE}(?:ée?s?|ues?)\b)"
    r"(?:[a-zà-ÿ]{2,}(?<!t)ée?s?|[a-zà-ÿ]{3,}tée?s?|(?:sou|trans|com|ad|pro|per|re|é)mise?s?|(?:re|entre|com|ap)?prise?s?"
    r"|(?:obt|t|maint|sout|interv|surv)enue?s?|(?:re|con|per)çue?s?|rendue?s?|établie?s?|conclue?s?|élue?s?|ouverte?s?|parue?s?)"
    r"(?: (?:en|au|aux|dès|à la|à l['’]))?"
)

TENSE = Tense(
    past=frozenset(
        "a ai as ont avons avez avait avaient avais avions eu eut eurent été étais était étaient étions fut furent fit firent dit"
        " prit prirent mit mirent vint vinrent devint devinrent tint tinrent vit virent reçut reçurent mourut naquit parut"
        " adopta annonça approuva arriva attaqua bombarda cessa chargea commença confirma créa débuta décida décréta demanda dirigea"
        " donna engagea envoya fonda fixa gagna inaugura installa instaura lança laissa leva marqua mena nomma occupa ordonna organisa"
        " passa porta présenta proclama prononça proposa publia quitta ratifia rejeta remporta remplaça renonça signa succéda"
        " supprima termina tomba tourna transféra trouva vota entra déclara rencontra démarra libéra resta entama autorisa alla"
        " entrait entraient ouvrait ouvraient préparait préparaient montrait montraient durait duraient déclarait déclaraient démarrait"
        " considérait considéraient espérait espéraient assurait assuraient offrait souffrait mourait courait demeurait figurait opérait"
        " fallait pouvait pouvaient voulait voulaient dernier dernière derniers dernières passé passée déjà jadis naguère"
        " précédent précédente précédents précédentes remonte remontent remontait date datent datait précédemment appris indiqué annoncé déclaré précisé affirmé expliqué souligné ajouté rapporté rappelé né née décédé décédée paru parue survenu survenue entré entrés arrivé arrivés"
        " devenu devenue intervenu intervenue ayant rappelle rappelons".split()
    ),
    future=frozenset(
        "sera seront serai serons serez aura auront aurai aurons aurez va vont vais allons allez doit doivent devons devra devront fera"
        " feront pourra pourront pourrons peut peuvent viendra viendront prendra prendront tiendra tiendront entrera entreront ouvrira"
        " débutera commencera démarrera présentera remettra transmettra examinera recevra reviendra adressera communiquera informera"
        " serait seraient aurait auraient devrait devraient pourrait pourraient irait ira iront faudra faut ferait prévoit prévoient prévoyons prévu"
        " prévue prévus prévues envisage envisagent envisagé envisagée entend entendent souhaite souhaitent espère espèrent"
        " attendu attendue attendus attendues programmé programmée planifié planifiée planifiés fixé fixée fixés délai délais"
        " prochain prochaine prochains prochaines bientôt ultérieurement commence commencent débute débutent démarre"
        " démarrent ouvre ouvrent expire expirent tient tiennent prend prennent convoque convoqué convoquée convoqués invite invitent vise"
        " visent être prévision prévisions"
        " attend attendent attendons intention souhaitons voudrait veut veulent horizon inscrit inscrivez".split()
    ),
    past_pattern=r"est|sont|sommes|[a-zà-ÿ]{2,}(?:èrent|irent|urent)|[a-zà-ÿ]{3,}(?:isa|ifia|uta|esta|onna|cha|ssa|gna)"
    r"|[a-zà-ÿ]{2,}[a-qs-zà-ÿ](?:ait|aient)|[a-zà-ÿ]+(?:[a-hj-su-zà-ÿ]|[a-hj-zà-ÿ]t|i)ée?s?"
    r"|(?:sou|trans|com|ad|pro|per|re|é)mis|(?:sou|trans|com|ad|pro)mises?|(?:re|entre|com|sur|ap)?pris|(?:dev|obt|t|maint|sout|interv|surv|parv|prov)enue?s?"
    r"|(?:re|con|per)çue?s?|(?:é|con|ex|in)c?lue?s?|(?:ren|ven|per|suspen|éten|enten|défen)due?s?|réunie?s?|finie?s?|établie?s?|remplie?s?"
    r"|(?:intro|con|pro|ré)duite?s?|(?:con|dé)truite?s?|construite?s?|(?:ou|décou|cou)verte?s?|offerte?s?|clos(?:es?)?|paru|née?s?|mort",
    plain_future=r"[a-zà-ÿ]{2,}(?:era|ira|dra|tra|vra|rra|eront|iront|dront|tront|vront|rront|erons|irons|drons|trons|vrons)",
    future_pattern=r"[a-zà-ÿ]{2,}(?:rait|raient)",
    neutral=frozenset(
        "devait devaient année années journée journées soirée matinée durée armée entrée marché marchés comité comités société sociétés qualité sécurité"
        " activité activités santé traité traités autorité autorités majorité minorité cité université unité unités égalité priorité"
        " priorités réalité collectivité collectivités communauté communautés liberté libertés propriété députée députés député députées"
        " employé employés salarié salariés délégué déléguée délégués réfugiés réfugié canapé côté côtés congé congés degré degrés clé clés"
        " idée idées arrivée montée tournée musée musées lycée lycées gré pré thé café beauté facilité solidarité responsabilité capacité"
        " souhait retrait extrait portrait parfait satisfait trait lait attrait contrait lieutenant électricité mobilité publicité"
        " efficacité citoyenneté fiscalité nationalité avoir comté compté métré agréé arrêté arrêtés procédé procédés énoncé exposé communiqué"
        " relevé intitulé tracé entreprise entreprises revenu revenus marée fusée chaussée lycéen visée portée dictée pensée renommée invité invités associé associés assemblée intéressé intéressés opéra caméra extra infra ultra contra environs avirons patrons citrons électrons neutrons escadrons chaudrons goudrons tantra terra".split()
    ),
    records=_ATTRIBUTE
    + r"|(?:lettres?|courriers?|courriels?|missive|note|avis|rapport|arrêtés?|décrets?|lois?|ordonnances?|jugement|arrêt|décision|délibération|circulaire|procès-verbal|procès-verbaux"
    r"|conclusions|déclaration|mémoire|bulletin|mémorandum|facture|attestation|certificat|attentats?|attaques?|accident|incendie|séisme|catastrophe|naufrage|tempête|émeutes|agression|invasion|procès verbal|PV|compte rendu|compte-rendu|communiqué|demande|plainte|requête|question|résolution|motion|convention|accord|protocole|mail|e-mail|instruction|directive|règlement)"
    r"(?: (?:royal|royale|ministériel|ministérielle|municipal|préfectoral|grand-ducal|écrite|conjointe|interministérielle))?(?: (?:de |d['’]|du |des |sur )(?:la |le |les |l['’])?[a-zà-ÿ-]+)?"
    r"(?: n[°º] ?[0-9/.-]+)? (?:du|en date du|datée?s? du|daté du|signée? le|rendue? le)",
    commitments=r"(?:prolongée?s?|prorogée?s?|reportée?s?|repoussée?s?|différée?s?|étendue?s?|reconduite?s?)(?: [\wà-ÿ'’-]+){0,3}? (?:jusqu['’](?:au|à|en)|au|à|en) ◊|(?:décid[ée]e?|décida|convenu|convinrent|promis|promet|engagée?s?|engage|invitée?s?|invite|demand[ée]e?|demanda|demande|chargée?s?|charge|prévoit|propose|proposé)"
    r",?(?: [\wà-ÿ'’-]+){0,6}? (?:de |d['’]|à )(?!l['’]|la |le |cet|ce |un)[a-zà-ÿ]{2,}(?:er|ir|re|oir)\b(?: [\wà-ÿ'’-]+){0,8}? ?◊",
    tentative=frozenset(
        "prévu prévue prévus prévues programmé programmée planifié planifiée planifiés fixé fixée fixés attendu attendue attendus attendues"
        " convoqué convoquée convoqués envisagé envisagée annoncé annoncée annoncés annoncées délai délais".split()
    ),
    breaks=frozenset(
        "et ou que qui dont où lorsque quand tandis alors mais car puisque comme si afin lequel laquelle lesquels lesquelles auquel duquel or donc pendant".split()
    ),
    prospects=r"pour|d['’]ici",
)
