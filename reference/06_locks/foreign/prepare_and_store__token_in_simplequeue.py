# exercise: prepare_and_store
# label: right
# style: whoever has the token may store
import threading
from queue import SimpleQueue


def prepare_and_store(prepare, store, items):
    kasse = SimpleQueue()
    kasse.put("Schluessel")

    def arbeiten(ding):
        fertig = prepare(ding)
        schluessel = kasse.get()
        try:
            store(fertig)
        finally:
            kasse.put(schluessel)

    faeden = [threading.Thread(target=arbeiten, args=(ding,)) for ding in items]
    for faden in faeden:
        faden.start()
    for faden in faeden:
        faden.join()
