"""More forms and near synonyms of words that other tables have, as data for opposites.py.

The form is that of opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
aim.defend: en protected protects protect protecting |; ca protegir protegit protegits protegeix protegida |; es
 protegidos proteger protegido protegida protege protegió |; fr protéger protégé protégée protégées protège |; it
 protetti protetto proteggere protegge protetta |; pt proteger protegida protegido protege |; ro protejeze protejați
 protejată protejează protejat |; de schützen schützt schützte geschützt |
stance.support: en supporters supporter |; ca recolzar partidaris |; es partidarios apoyen apoyaba |; fr partisans |;
 it sostenitori |; pt apoiantes |; ro susținătorii susținători |; de anhänger unterstützer |
stance.oppose: en opponents opponent |; ca oponents |; es opositores oponentes |; fr opposants |; it oppositori |; pt
 opositores |; ro opozanți opozanții |; de gegner |
accord.disagree: en disagreed disagrees disagreement disagreements |; ca discrepava discrepa discrepen desacord |; es
 discrepan discreparon desacuerdo discrepa |; fr désaccord désaccords |; it dissento disaccordo |; pt discordava
 discorda discordância discordaram |; ro dezacord dezacordul |; de uneinigkeit |
offer.reject: en rejects rejecting rejection |; ca rebutgen rebutjava |; es rechazaba rechazan |; fr rejettent |; it
 respingono respinge |; pt rejeitam rejeita |; ro respinge resping |; de ablehnt |
heart.hate: en hated hates hatred |; ca odi odia odien odiava odiat |; es odian odiaba odiado odió |; fr déteste
 détestent haine |; it odia odiano odiava |; pt odeia odeiam odiava |; ro urăsc urăște ură |; de hasst hassen hasste |
heart.love: en loved loves |; ca estimo estimem estimava |; es amaba amó |; fr aimé adore |; it amava amato |; pt amava
 adora |; ro iubește iubesc iubea |; de liebt liebte lieben |
tears.laugh: en laughed laughing laughs |; ca riuen riure rigut reia |; es reía reían rieron rió |; fr rit riait rient
 |; it rideva ridevano ridono |; pt riu riram ria |; ro râdea râd râde |; de lachte lachten lacht |
tears.weep: en cried crying wept weeping | cry* cries; ca plorava ploraven plorar plora |; es lloraba lloraban lloró
 lloran |; fr pleurait pleurent pleuré |; it piangeva piangevano piange |; pt chorava choraram chora |; ro plângea
 plângând plânge |; de weinte weinten weint |
edge.end: en finished finishes |; de schluss |
edge.beginning: en began started |; ca començà començaren |; es empezó comenzó comenzaron empezaron |; fr commença
 commencé |; it iniziato cominciato |; pt começou começaram iniciou |; ro început începuse |; de begann begannen |
regard.praise: en praised praises praising |; ca elogiat elogiar |; es elogió elogiaron |; fr loué félicité |; it
 elogiato |; pt elogiou |; ro lăudat |; de gelobt lobte |
regard.blame: en criticised criticized criticises criticizes condemned |; ca criticada criticava criticat |; es criticó
 criticaron criticado |; fr critiqué critiquée |; it criticato criticata |; pt criticou criticada |; ro criticat
 criticată |; de kritisiert kritisierte |
"""
#: Forms that other tables lack.
INFLECTED = rows(_ROWS)
