"""Buttons and menus that do the contrary: "Redo" for "Deshacer", "Collapse" for "Desplega", "Delete as..." for
"Enregistrer sous…".

A label is a whole short text, or begins one (in German it ends one: "Konto löschen"). That makes sure words of which a
sentence may say many things: "ca Baixa" alone is "Download", "de Weiter" alone is "Next". A label may be of several
sets (fr "Réduire" is "Collapse", "Zoom out" and "Minimise"): told is what contradicts in one and agrees in none.
Compiled by hand from the menus of free programs in eight languages. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import composed
from tqpipe.types import Range

#: A set and a member, then for each language its labels, between commas; those after `=` only as whole texts.
_ROWS = """
shown.show: en show, display, unhide; ca mostra, mostreu, mostrar, visualitza; es mostrar, muestra, mostrá, ver; fr
 afficher, affiche, montrer, voir; it mostra, mostrare, visualizza; pt mostrar, exibir, apresentar; ro afișează,
 arată, afișare, afișați; de anzeigen, einblenden
shown.hide: en hide, conceal; ca amaga, amagueu, oculta, amagar; es ocultar, oculta, esconder; fr masquer, cacher;
 it nascondi, nascondere; pt ocultar, esconder; ro ascunde, ascundere, ascundeți; de ausblenden, verbergen,
 verstecken
enabled.on: en enable, activate, turn on, switch on = on, enabled; ca habilita, activa, activeu, habiliteu, engega,
 encén = activat, habilitat; es activar, habilitar, activa, encender = activado, habilitado, encendido; fr activer,
 activez, allumer = activé, activée; it attiva, abilita, accendi = attivato, abilitato, acceso; pt ativar, ativa,
 ligar, habilitar = ativado, ligado; ro activează, activați, pornește = activat, pornit; de aktivieren, einschalten
 = ein, aktiviert, an
enabled.off: en disable, deactivate, turn off, switch off = off, disabled; ca inhabilita, desactiva, desactiveu,
 deshabilita, apaga = desactivat, inhabilitat; es desactivar, deshabilitar, inhabilitar, desactiva, apagar =
 desactivado, deshabilitado, apagado; fr désactiver, désactivez, éteindre = désactivé, désactivée; it disattiva,
 disabilita, spegni = disattivato, disabilitato, spento; pt desativar, desativa, desligar, desabilitar = desativado,
 desligado; ro dezactivează, dezactivați, oprește = dezactivat, oprit; de deaktivieren, ausschalten, abschalten =
 aus, deaktiviert
linked.on: en connect; ca connecta, connecteu; es conectar, conectarse, conecta; fr connecter, se connecter; it
 connetti, collega; pt ligar, conectar, estabelecer ligação; ro conectează, conectare, conectați; de verbinden
linked.off: en disconnect; ca desconnecta, desconnecteu; es desconectar, desconectarse, desconecta; fr déconnecter,
 se déconnecter; it disconnetti, scollega; pt desligar, desconectar, terminar ligação; ro deconectează, deconectare,
 deconectați; de trennen
subscribed.on: en subscribe; ca subscriu, subscriure, subscriu-me, subscriu-m'hi, subscriviu-vos; es suscribir,
 suscribirse, suscríbete, suscribirme; fr s'abonner, abonnez-vous, abonne-toi; it iscriviti, abbonati, sottoscrivi;
 pt subscrever, inscrever-se, assinar; ro abonează-te, abonare, abonați-vă; de abonnieren
subscribed.off: en unsubscribe; ca cancel·la la subscripció, cancel·leu la subscripció, dona'm de baixa; es darse de
 baja, cancelar suscripción, cancelar la suscripción, desuscribirse, anular suscripción; fr se désabonner,
 désabonnez-vous, se désinscrire; it annulla iscrizione, annulla l'iscrizione, disiscriviti, annulla abbonamento; pt
 anular subscrição, cancelar subscrição, cancelar inscrição, anular a subscrição; ro dezabonează-te, dezabonare; de
 abbestellen, abmelden
locked.on: en lock, block; ca bloca, bloqueja, bloquegeu, bloqueu; es bloquear, bloquea; fr verrouiller, bloquer; it
 blocca; pt bloquear; ro blochează, blocați, blocare; de sperren, blockieren
locked.off: en unlock, unblock; ca desbloca, desbloqueja, desbloqueu, desbloquegeu; es desbloquear, desbloquea; fr
 déverrouiller, débloquer; it sblocca; pt desbloquear; ro deblochează, deblocați, deblocare; de entsperren,
 freigeben
expanded.out: en expand, unfold; ca desplega, expandeix, amplia; es expandir, desplegar, ampliar; fr développer,
 déplier, étendre, déployer; it espandi; pt expandir; ro extinde, desfășoară; de ausklappen, erweitern, aufklappen
expanded.in: en collapse, fold; ca plega, replega, contrau, redueix; es contraer, plegar, colapsar, replegar; fr
 réduire, replier, plier; it comprimi, riduci, contrai; pt recolher, contrair, ocultar; ro restrânge, comprimă; de
 einklappen, zuklappen, reduzieren
moved.up: en upload; ca puja, pugeu, carrega, pujar; es subir, cargar, sube; fr téléverser, envoyer, charger,
 importer, mettre en ligne; it carica, caricamento; pt carregar, enviar, fazer upload; ro încarcă, încărcați,
 încărcare; de hochladen
moved.down: en download; ca baixa, baixeu, descarrega, baixar, descarregueu; es descargar, bajar, descarga; fr
 télécharger, téléchargez; it scarica, scaricare; pt transferir, descarregar, baixar, fazer download; ro descarcă,
 descărcați, descărcare; de herunterladen, download
installed.in: en install; ca instal·la, instal·leu, instala; es instalar, instala; fr installer, installez; it
 installa; pt instalar; ro instalează, instalați; de installieren
installed.out: en uninstall; ca desinstal·la, desinstal·leu, desinstala; es desinstalar, desinstala; fr
 désinstaller, désinstallez; it disinstalla; pt desinstalar; ro dezinstalează, dezinstalați; de deinstallieren
session.in: en log in, login, sign in, log on; ca inicia la sessió, inicia sessió, inicieu la sessió, entra; es
 iniciar sesión, inicia sesión, entrar, acceder; fr se connecter, connexion, connectez-vous, s'identifier; it
 accedi, login, entra; pt iniciar sessão, entrar, fazer login; ro conectare, autentificare, intră în cont,
 conectează-te; de anmelden, einloggen, login
session.out: en log out, logout, sign out, log off; ca tanca la sessió, tanca sessió, tanqueu la sessió, surt; es
 cerrar sesión, cierra sesión, salir; fr se déconnecter, déconnexion, déconnectez-vous; it esci, logout,
 disconnettiti, disconnetti; pt terminar sessão, sair, fazer logout; ro deconectare, ieșire, deconectează-te; de
 abmelden, ausloggen, logout
sound.off: en mute; ca silencia, silencieu, treu el so; es silenciar, silencia, desactivar sonido, desactivar el
 sonido; fr couper le son, désactiver le son, muet; it disattiva audio, disattiva l'audio, silenzia, disattiva
 microfono; pt silenciar, desativar som, desativar o som; ro dezactivează sunetul, fără sunet; de stummschalten,
 stumm, ton aus
sound.on: en unmute; ca activa el so, deixa de silenciar, torna a activar el so; es activar sonido, activar el
 sonido, dejar de silenciar, reactivar; fr rétablir le son, activer le son, réactiver le son; it attiva audio,
 attiva l'audio, riattiva audio, riattiva l'audio; pt ativar som, ativar o som, reativar o som; ro activează
 sunetul; de stummschaltung aufheben, ton an
step.undo: en undo; ca desfés, desfeu, desfer; es deshacer, deshaz; fr annuler, défaire; it annulla; pt anular,
 desfazer; ro anulează, anulare; de rückgängig, rückgängig machen
step.redo: en redo; ca refés, refeu, refer; es rehacer, rehaz; fr rétablir, refaire; it ripeti, ripristina, rifai;
 pt refazer, repetir; ro refă, refacere; de wiederholen, wiederherstellen
zoom.in: en zoom in, enlarge, magnify; ca amplia, apropa, acosta; es acercar, ampliar, aumentar; fr zoom avant,
 agrandir, zoomer; it ingrandisci, zoom avanti; pt ampliar, aumentar; ro mărește, apropie; de vergrößern,
 hineinzoomen
zoom.out: en zoom out; ca redueix, allunya; es alejar, reducir; fr zoom arrière, réduire, dézoomer; it riduci,
 rimpicciolisci, zoom indietro; pt reduzir, diminuir; ro micșorează, depărtează; de verkleinern, herauszoomen
series.previous: en = previous, prev, back; ca = anterior, enrere, previ; es = anterior, atrás, previo; fr =
 précédent, précédente, retour; it = precedente, indietro; pt = anterior, voltar, retroceder; ro = anterior,
 anterioara, înapoi, precedent; de = zurück, vorherige, vorheriger, vorige
series.next: en = next, forward; ca = següent, endavant, següents; es = siguiente, adelante, próximo; fr = suivant,
 suivante; it = successivo, avanti, successiva, prossimo; pt = seguinte, próximo, avançar; ro = următor, următorul,
 următoarea, înainte; de = weiter, nächste, nächster, vor
answer.yes: en accept, approve, agree; ca accepta, accepteu, aprova; es aceptar, acepta, aprobar; fr accepter,
 acceptez, approuver; it accetta, approva; pt aceitar, aprovar; ro acceptă, acceptați, aprobă; de annehmen,
 akzeptieren, zustimmen
answer.no: en decline, reject, refuse, deny; ca rebutja, rebutgeu, refusa, denega; es rechazar, rechaza, denegar,
 declinar; fr refuser, refusez, rejeter, décliner; it rifiuta, respingi; pt recusar, rejeitar, negar; ro refuză,
 respinge, refuzați; de ablehnen, zurückweisen
leave.yes: en allow, permit; ca permet, permeteu, autoritza; es permitir, permite, autorizar; fr autoriser,
 permettre; it consenti, permetti, autorizza; pt permitir, autorizar; ro permite, permiteți; de zulassen, erlauben
leave.no: en deny, block, forbid, disallow; ca denega, bloca, prohibeix, no permetis; es denegar, bloquear,
 prohibir, no permitir; fr refuser, bloquer, interdire; it nega, blocca, vieta, non consentire; pt recusar, negar,
 bloquear, não permitir; ro refuză, blochează, respinge, interzice; de ablehnen, blockieren, verweigern, nicht
 zulassen
edit.add: en add; ca afegeix, afegiu, afegir; es añadir, agregar, añade, agrega; fr ajouter, ajoutez; it aggiungi;
 pt adicionar, acrescentar; ro adaugă, adăugați, adăugare; de hinzufügen
edit.remove: en remove, delete; ca elimina, suprimeix, treu, esborra, elimineu, suprimiu; es eliminar, quitar,
 borrar, suprimir; fr supprimer, retirer, enlever, effacer; it rimuovi, elimina, cancella, togli; pt remover,
 eliminar, apagar, excluir; ro elimină, șterge, ștergeți, eliminați, îndepărtează; de entfernen, löschen
state.open: en open; ca obre, obriu, obrir; es abrir, abre; fr ouvrir, ouvrez; it apri; pt abrir; ro deschide,
 deschideți; de öffnen
state.close: en close; ca tanca, tanqueu, tancar; es cerrar, cierra; fr fermer, fermez; it chiudi; pt fechar; ro
 închide, închideți; de schließen
run.start: en start, begin = play; ca inicia, comença, engega, inicieu = reprodueix; es iniciar, comenzar, empezar,
 arrancar = reproducir; fr démarrer, commencer, lancer = lire, lecture; it avvia, inizia, comincia = riproduci; pt
 iniciar, começar, arrancar = reproduzir; ro pornește, începe, porniți, lansează = redă, redare; de starten,
 beginnen = start, abspielen, wiedergabe
run.stop: en stop, halt = pause; ca atura, para, atureu = pausa; es detener, parar, finalizar = pausar, pausa; fr
 arrêter, stopper, terminer = pause, arrêt; it arresta, ferma, interrompi, termina = pausa; pt parar, interromper,
 terminar = pausar, pausa; ro oprește, opriți, termină = pauză; de stoppen, anhalten, beenden = stopp, stop, pause
order.first: en = first; ca = primer, primera; es = primero, primera; fr = premier, première; it = primo, prima; pt
 = primeiro, primeira; ro = primul, prima; de = erste, erster, erstes
order.last: en = last; ca = últim, última, darrer, darrera; es = último, última; fr = dernier, dernière; it =
 ultimo, ultima; pt = último, última; ro = ultimul, ultima; de = letzte, letzter, letztes
command.save: en save; ca desa, deseu, guarda; es guardar, guarda; fr enregistrer, sauvegarder, enregistrez; it
 salva, salvare; pt guardar, salvar, gravar; ro salvează, salvați, salvare; de speichern, sichern
command.delete: en delete, remove, erase, discard; ca elimina, suprimeix, esborra, descarta, treu; es eliminar,
 borrar, suprimir, descartar, quitar; fr supprimer, effacer, retirer; it elimina, cancella, rimuovi, scarta; pt
 eliminar, apagar, excluir, remover, descartar, rejeitar; ro șterge, elimină, ștergere, renunță; de löschen,
 entfernen, verwerfen
command.print: en print; ca imprimeix, imprimiu; es imprimir, imprime; fr imprimer, imprimez; it stampa; pt
 imprimir; ro imprimă, tipărește, imprimare; de drucken
command.copy: en copy; ca copia, copieu; es copiar, copia; fr copier, copiez; it copia; pt copiar; ro copiază,
 copiere, copiați; de kopieren
command.paste: en paste; ca enganxa, enganxeu; es pegar, pega; fr coller, collez; it incolla; pt colar; ro lipește,
 lipire, inserează; de einfügen
command.cut: en cut; ca retalla, retalleu, talla; es cortar, corta; fr couper, coupez; it taglia; pt cortar; ro
 decupează, taie, decupare; de ausschneiden
command.search: en search, find; ca cerca, cerqueu, busca; es buscar, busca; fr rechercher, chercher, trouver; it
 cerca, trova; pt pesquisar, procurar, localizar, buscar; ro caută, găsește, căutare; de suchen, finden
trade.in: en import; ca importa, importeu, importació; es importar, importa, importación; fr importer, importation;
 it importa, importazione; pt importar, importação; ro importă, importați, import; de importieren, import
trade.out: en export; ca exporta, exporteu, exportació; es exportar, exporta, exportación; fr exporter, exportation;
 it esporta, esportazione; pt exportar, exportação; ro exportă, exportați, export; de exportieren, export
followed.on: en follow; ca segueix, seguiu; es seguir, sigue; fr suivre, suivez; it segui; pt seguir; ro urmărește;
 de folgen
followed.off: en unfollow, stop following; ca deixa de seguir, deixeu de seguir; es dejar de seguir; fr ne plus
 suivre, se désabonner; it non seguire più, smetti di seguire; pt deixar de seguir; ro nu mai urmări; de entfolgen,
 nicht mehr folgen
pinned.on: en pin; ca fixa, ancora; es fijar, anclar; fr épingler; it fissa, aggiungi; pt fixar, afixar; ro fixează;
 de anheften, anpinnen
pinned.off: en unpin; ca no fixis, desancora, deixa de fixar; es desfijar, desanclar, dejar de fijar, no fijar; fr
 désépingler, détacher; it sblocca, rimuovi; pt desafixar, soltar; ro anulează fixarea, desprinde; de lösen,
 loslösen
chosen.in: en select, select all; ca selecciona, seleccioneu, selecciona-ho tot, selecciona tot; es seleccionar,
 selecciona, seleccionar todo; fr sélectionner, tout sélectionner; it seleziona, seleziona tutto; pt selecionar,
 selecionar tudo; ro selectează, selectați, selectează tot; de auswählen, alles auswählen, markieren
chosen.out: en deselect, unselect, deselect all; ca desselecciona, desselecciona-ho tot, no seleccionis; es
 deseleccionar, anular selección, deseleccionar todo; fr désélectionner, tout désélectionner; it deseleziona,
 deseleziona tutto; pt desmarcar, desmarcar tudo, desselecionar; ro deselectează, deselectează tot; de abwählen,
 alles abwählen
"""

#: A set and its member.
Label = tuple[str, str]
#: Characters and words of a text that is read as a label.
_LONG, _MOST = 48, 5
#: What stands around one; the mark of a key (F_ile, &Open), which no word has.
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")
_KEY = re.compile(r"[&_](?=\w)")
_PARTED = re.compile(r"[.:;!?|/\n(){}<>\[\]]")
#: Behind the label, these turn it: "Show less" is "Hide", "Select none".
_TURNS_TEXT = """
    less fewer menos menys moins meno puțin weniger none nothing nada res rien nulla nimic nichts not no non ne pas
    nicht nu não off out aus again
"""
_TURNS = frozenset(_TURNS_TEXT.split())


@lru_cache(maxsize=16)
def _labels(lang: str) -> tuple[Mapping[str, frozenset[Label]], Mapping[str, frozenset[Label]]]:
    """The labels of a language, and those that may begin a text."""
    whole: dict[str, frozenset[Label]] = {}
    begins: dict[str, frozenset[Label]] = {}
    for row in rows(_ROWS):
        name, _, rest = row.partition(": ")
        group, _, member = name.partition(".")
        for part in rest.split(";"):
            code, _, listed = part.strip().partition(" ")
            if code != lang:
                continue
            open_ended, _, alone = listed.partition("=")
            for form in (f.strip() for f in f"{open_ended},{alone}".split(",")):
                if form:
                    whole[form] = whole.get(form, frozenset()) | {(group, member)}
            for form in filter(None, map(str.strip, open_ended.split(","))):
                begins[form] = begins.get(form, frozenset()) | {(group, member)}
    return whole, begins


@lru_cache(maxsize=4096)
def _label(text: str, lang: str) -> tuple[frozenset[Label], Range] | None:
    """What a text is the label of, and where the words stand that tell."""
    whole, begins = _labels(lang)
    if not whole or len(text) > _LONG:
        return None
    start = next((i for i, c in enumerate(text) if c.isalpha() or c in "&_"), 0)
    said = text[start:]
    if _KEY.search(said):
        return None
    plain = _AROUND.sub("", said.lower().replace("’", "'"))
    if plain in whole:
        return whole[plain], (start, start + len(plain))
    words = plain.split(" ")
    if not 1 < len(words) <= _MOST or _PARTED.search(plain) or not _TURNS.isdisjoint(words[1:]):
        return None
    for n in range(min(3, len(words) - 1), 0, -1):
        form = " ".join(words[-n:] if lang == "de" else words[:n])
        if form in begins:
            if not begins.keys().isdisjoint(words[:-n] if lang == "de" else words[n:]):
                return None  # "Save a copy", "Undo delete"
            at = start + (len(plain) - len(form) if lang == "de" else 0)
            return begins[form], (at, at + len(form))
    return None


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The labels of two (composed) texts, where they do the contrary."""
    here = _label(source, langs[0])
    there = _label(target, langs[1]) if here else None
    if here is None or there is None or next(_contrary(here[0], there[0]), None) is None:
        return None
    return here[1], there[1]


def _contrary(ours: frozenset[Label], theirs: frozenset[Label]) -> Iterator[str]:
    if ours & theirs:
        return
    for group, member in ours:
        others = {m for g, m in theirs if g == group}
        if others and member not in others and len({m for g, m in ours if g == group}) == 1 == len(others):
            yield group


#: That both texts are labels that do the contrary.
NEED = _needs.of_pair(
    lambda pair, context, langs: (
        len(pair.source_text) <= _LONG
        and len(pair.target_text) <= _LONG
        and exchanged(composed(pair.source_text)[0], composed(pair.target_text)[0], langs)
    )
)
