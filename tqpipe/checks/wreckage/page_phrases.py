"""What web pages say around a text, in nine languages: buttons, menus, notices. Our own lists.

Small letters, without marks; 0 stands for a number. What ends in ... may go on. Single words that a text has, too
(home, next, print), are left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_PHRASES: Mapping[str, str] = {
    "en": """
        advertisement, advertisements, sponsored, sponsored content, article continues below, read more, read
        more about this, read also, read next, learn more, find out more, see also, see more, see all, show
        more, show less, view all, view more, view comments, show comments, hide comments, related articles,
        related stories, related topics, related content, related links, related news, related posts, more
        stories, most read, most popular, share this, share this article, share this story, share this page,
        share this post, share article, share story, share link, share on..., share via..., tweet, tweet this,
        pin it, leave a comment, leave a reply, add a comment, post a comment, write a comment, no comments,
        no comments yet, 0 comment, 0 comments, comments 0, ©..., (c)..., copyright..., all rights reserved,
        accept all, accept cookies, accept all cookies, we use cookies..., this site uses cookies..., this
        website uses cookies..., cookie policy, cookie settings, cookie preferences, manage cookies, sign up
        now, sign up for..., sign up to..., log in or register, register now, subscribe now, subscribe here,
        subscribe today, subscribe to..., newsletter, get our newsletter, jump to content, jump to navigation,
        jump to search, skip to content, skip to main content, skip to navigation, back to top, back to the
        top, go to top, back to home, loading, please wait, click here, click here to..., click here for...,
        tap here, download the app, download our app, print this page, print this article, last updated...,
        last modified..., posted by..., log in to comment, updated 0..., 0 hours ago, 0 minutes ago, 0 days
        ago, 0 min read, 0 mins read, 0 minute read, page 0 of 0, next page, previous page, next article,
        previous article, next post, previous post, watch now, watch live, watch video, watch the video, play
        video, listen to this article, follow us, follow us on..., like us on..., contact us, privacy policy,
        terms of use, terms of service, terms and conditions, filed under..., advertisement continue reading
        the main story, from wikipedia the free encyclopedia, photo by..., photos by..., image credit...,
        photo credit..., getty images, translated by google, translated with..., see translation, view
        original, show original, view original post, reply, retweet, load more, load more comments, older
        posts, newer posts, permalink, report abuse, edit this page, edit source, download pdf, view pdf, open
        in app, play episode, posted in..., tagged with..., you may also like, you might also like,
        recommended for you, editor's picks, trending now, sign in, log in, my account, opens in a new window,
        opens in new tab""",
    "ca": """
        publicitat, contingut patrocinat, llegeix més, llegiu més, llegiu-ne més, llegir més, llegeix també,
        vegeu també, veure més, mostra més, mostra-ho tot, més informació, més notícies, articles relacionats,
        notícies relacionades, temes relacionats, continguts relacionats, comparteix aquest article,
        comparteix a..., comparteix per..., deixa un comentari, escriu un comentari, 0 comentari, 0
        comentaris, tots els drets reservats, accepta les galetes, accepta totes les galetes, acceptar
        cookies, política de galetes, política de cookies, política de privacitat, subscriu-te, subscriu-te
        a..., subscriviu-vos..., inicia sessió, inicia la sessió, registra't, s'està carregant, fes clic
        aquí..., feu clic aquí..., clica aquí..., vés al contingut, torna a dalt, tornar amunt, darrera
        actualització..., última actualització..., actualitzat 0..., pàgina següent, pàgina anterior, article
        següent, veure vídeo, veure el vídeo, mira el vídeo, segueix-nos, segueix-nos a..., avís legal, foto
        de..., traduït per google, traduït amb..., mostra l'original, veure original, respon, carrega'n més,
        edita aquesta pàgina, baixa el pdf, també et pot interessar, més llegits""",
    "es": """
        publicidad, contenido patrocinado, leer más, lee más, leer también, lea también, lee también, ver más,
        ver también, véase también, ver todo, ver todos, mostrar más, más información, más noticias, saber
        más, artículos relacionados, noticias relacionadas, temas relacionados, contenido relacionado,
        comparte este artículo, compartir en..., comparte en..., deja un comentario, deje un comentario,
        escribe un comentario, 0 comentario, 0 comentarios, todos los derechos reservados, aceptar cookies,
        aceptar las cookies, aceptar todas las cookies, usamos cookies..., utilizamos cookies..., política de
        cookies, política de privacidad, suscríbete, suscríbete a..., suscríbase..., iniciar sesión, inicia
        sesión, regístrate, haga clic aquí..., haz clic aquí..., pulse aquí..., pulsa aquí..., ir al
        contenido, saltar al contenido, volver arriba, última actualización..., actualizado 0..., página
        siguiente, página anterior, ver vídeo, ver video, ver el vídeo, mira el video, síguenos, síguenos
        en..., aviso legal, traducido por google, traducido con..., ver original, ver traducción, responder,
        retuitear, cargar más, editar esta página, descargar pdf, también te puede interesar, lo más leído, te
        puede interesar""",
    "fr": """
        publicité, contenu sponsorisé, lire la suite, lire aussi, lire également, lire plus, à lire aussi,
        voir aussi, voir plus, voir tout, en savoir plus, afficher plus, articles liés, articles connexes,
        articles similaires, sur le même sujet, partager cet article, partager sur..., laisser un commentaire,
        laissez un commentaire, ajouter un commentaire, 0 commentaire, 0 commentaires, tous droits réservés,
        tout accepter, accepter les cookies, accepter tous les cookies, nous utilisons des cookies...,
        politique de confidentialité, mentions légales, abonnez-vous, abonnez-vous à..., inscrivez-vous,
        inscrivez-vous à..., s'abonner, s'inscrire, se connecter, connectez-vous, chargement en cours, cliquez
        ici..., aller au contenu, retour en haut, haut de page, dernière mise à jour..., mis à jour le...,
        publié le..., page suivante, page précédente, voir la vidéo, regarder la vidéo, suivez-nous,
        suivez-nous sur..., temps de lecture..., crédit photo..., traduit par google, traduit avec..., voir
        l'original, voir la traduction, répondre, charger plus, modifier cette page, télécharger le pdf, vous
        aimerez aussi, les plus lus""",
    "it": """
        pubblicità, contenuto sponsorizzato, leggi tutto, leggi anche, leggi di più, leggi l'articolo
        completo, vedi anche, vedi tutti, scopri di più, mostra altro, mostra tutto, articoli correlati,
        notizie correlate, argomenti correlati, condividi questo articolo, condividi su..., lascia un
        commento, scrivi un commento, 0 commento, 0 commenti, tutti i diritti riservati, accetta i cookie,
        accetta tutti i cookie, utilizziamo i cookie..., informativa sulla privacy, iscriviti alla...,
        iscriviti a..., caricamento in corso, clicca qui..., fai clic qui..., vai al contenuto, torna su,
        torna all'inizio, ultimo aggiornamento..., aggiornato il..., pagina successiva, pagina precedente,
        guarda il video, guarda video, seguici, seguici su..., note legali, tradotto da google, tradotto
        con..., mostra originale, vedi originale, rispondi, carica altro, modifica questa pagina, scarica il
        pdf, ti potrebbe interessare, i più letti""",
    "pt": """
        publicidade, conteúdo patrocinado, leia mais, leia também, ler mais, veja mais, veja também, ver mais,
        ver também, saiba mais, mostrar mais, artigos relacionados, notícias relacionadas, matérias
        relacionadas, temas relacionados, compartilhar no..., partilhar no..., deixe um comentário, deixe seu
        comentário, 0 comentário, 0 comentários, todos os direitos reservados, aceitar cookies, aceitar todos
        os cookies, usamos cookies..., utilizamos cookies..., política de privacidade, política de cookies,
        inscreva-se, cadastre-se, fazer login, iniciar sessão, a carregar, clique aqui..., ir para o conteúdo,
        voltar ao topo, última atualização..., atualizado em..., próxima página, página seguinte, página
        anterior, assista ao vídeo, veja o vídeo, ver vídeo, siga-nos, siga-nos no..., traduzido pelo google,
        traduzido com..., ver original, ver tradução, responder, carregar mais, editar esta página, baixar
        pdf, descarregar pdf, mais lidas, você também pode gostar""",
    "ro": """
        publicitate, conținut sponsorizat, citește mai mult, citește și, citiți și, citește mai departe, vezi
        și, vezi mai mult, vezi toate, află mai multe, arată mai mult, articole similare, articole
        asemănătoare, știri similare, pe aceeași temă, distribuie pe..., lasă un comentariu, lăsați un
        comentariu, 0 comentariu, 0 comentarii, toate drepturile rezervate, acceptă cookie-urile, acceptă
        toate cookie-urile, politica de confidențialitate, abonează-te, abonează-te la..., conectează-te,
        înregistrează-te, se încarcă, apasă aici..., click aici..., dă clic aici..., înapoi sus, ultima
        actualizare..., actualizat la..., pagina următoare, pagina anterioară, vezi video, vezi videoclipul,
        urmărește-ne, urmărește-ne pe..., tradus de google, vezi originalul, vezi traducerea, răspunde,
        încarcă mai mult, editează această pagină, descarcă pdf, cele mai citite""",
    "de": """
        anzeige, werbung, gesponsert, mehr lesen, weiterlesen, lesen sie auch, lesen sie mehr, siehe auch,
        mehr erfahren, mehr anzeigen, alle anzeigen, mehr zum thema, ähnliche artikel, verwandte artikel,
        verwandte themen, artikel teilen, auf facebook teilen, auf twitter teilen, kommentar hinterlassen,
        kommentar schreiben, 0 kommentar, 0 kommentare, alle rechte vorbehalten, alle akzeptieren, cookies
        akzeptieren, alle cookies akzeptieren, wir verwenden cookies..., cookie-einstellungen,
        datenschutzerklärung, impressum, newsletter abonnieren, newsletter, jetzt anmelden, wird geladen, hier
        klicken..., klicken sie hier..., zum inhalt springen, zum inhalt, nach oben, zuletzt aktualisiert...,
        aktualisiert am..., nächste seite, vorherige seite, video ansehen, folgen sie uns, folgen sie uns
        auf..., lesezeit..., übersetzt von google, übersetzt mit..., original anzeigen, übersetzung anzeigen,
        antworten, mehr laden, diese seite bearbeiten, pdf herunterladen, das könnte sie auch interessieren,
        meistgelesen""",
    "nl": """
        advertentie, gesponsord, lees meer, lees ook, lees verder, zie ook, meer lezen, meer weergeven, alles
        weergeven, gerelateerde artikelen, gerelateerde berichten, deel dit artikel, delen via..., plaats een
        reactie, laat een reactie achter, 0 reactie, 0 reacties, alle rechten voorbehouden, alles accepteren,
        cookies accepteren, alle cookies accepteren, wij gebruiken cookies..., cookiebeleid, privacybeleid,
        abonneer je..., klik hier..., naar de inhoud, naar boven, laatst bijgewerkt..., bijgewerkt op...,
        volgende pagina, vorige pagina, bekijk de video, volg ons, volg ons op..., leestijd..., vertaald door
        google, origineel weergeven, vertaling weergeven, beantwoorden, meer laden, deze pagina bewerken, pdf
        downloaden, meest gelezen""",
}
#: Words that mean a page only in brackets ([edit]), or behind an arrow (« Previous).
_IN_BRACKETS_TEXT = """
    edit, edit source, hide, show, citation needed, edita, amaga, mostra, cal citació, editar, ocultar, mostrar, cita
    requerida, modifier, modifier le code, masquer, afficher, modifica, nascondi, senza fonte, carece de fontes,
    modificare, ascunde, bearbeiten, verbergen, anzeigen, bewerken"""
_BEHIND_ARROW_TEXT = """
    previous, prev, back, older, anterior, enrere, atrás, volver, précédent, précédente, retour, precedente, indietro,
    voltar, înapoi, zurück, vorige, terug"""
#: What a line behind the text begins with, before a colon.
_LABELS_TEXT = """
    tag, tags, tagged, category, categories, topic, topics, filed under, photo, photos, photo credit, image, images,
    image credit, picture, source, sources, via, etiqueta, etiquetes, categoria, foto, fotos, fotografia, imatge, font,
    fonts, etiquetas, categoría, categorías, fotografía, imagen, fuente, fuentes, étiquettes, mots-clés, catégorie,
    catégories, crédit photo, crédits, fotografie, sursa, etichete, categorii, fonte, fonti, categorie, schlagwörter,
    kategorie, kategorien, bild, quelle, quellen, categorieën, beeld, bron"""
_MARK = re.compile(r"[^\w\s'’()©-]+")
_NUMBER = re.compile(r"\d+")


def _listed(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",")]


_IN_BRACKETS, _BEHIND_ARROW, _LABELS = (
    frozenset(_listed(text)) for text in (_IN_BRACKETS_TEXT, _BEHIND_ARROW_TEXT, _LABELS_TEXT)
)
_ALL = [phrase for text in _PHRASES.values() for phrase in _listed(text)]
_WHOLE = frozenset(p for p in _ALL if not p.endswith("..."))
_BEGUN = tuple(dict.fromkeys(p[:-3] for p in _ALL if p.endswith("...")))
#: Letters of the longest piece that goes on after its beginning.
_LONGEST = 70
#: The first words of all of them.
FIRST_WORDS = frozenset(
    words[0]
    for phrase in (*_ALL, *_IN_BRACKETS, *_BEHIND_ARROW, *_LABELS)
    if (words := re.findall(r"\w+", phrase))
)


def is_page(piece: str, *, begun: bool = True) -> bool:
    """Whether a piece of text, between marks, is something that a page says around a text; `begun`: or begins so."""
    if not piece or len(piece) > _LONGEST:
        return False
    said = piece.casefold().replace("’", "'").replace("&", " and ")
    said = " ".join(_NUMBER.sub("0", _MARK.sub(" ", said)).split())
    return said in _WHOLE or (
        begun
        and any(
            said.startswith(first) and not said[len(first) : len(first) + 1].isalpha() for first in _BEGUN
        )
    )


def is_label(piece: str) -> bool:
    """Whether a piece before a colon says what stands behind it on a page: tags, the source of a picture."""
    return piece.casefold().removeprefix("(") in _LABELS


def is_arrow(piece: str) -> bool:
    """Whether a piece is the way to another page: « Previous."""
    return piece[:1] in ("«", "‹", "←", "<") and piece[1:].strip().casefold() in _BEHIND_ARROW


def is_bracketed(text: str) -> bool:
    """Whether a text that stands in brackets is a page's: [edit], [citation needed]."""
    return text.strip().casefold() in _IN_BRACKETS
