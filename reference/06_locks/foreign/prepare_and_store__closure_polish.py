# exercise: prepare_and_store
# label: right
# style: first-year, inner function with a closure over the lock, Polish names, leftover prints
import threading


def prepare_and_store(prepare, store, items):
    zamek = threading.Lock()

    def robota(rzecz):
        gotowe = prepare(rzecz)       # długie, bez zamka
        # print("gotowe:", gotowe)
        with zamek:
            store(gotowe)             # krótkie, po kolei

    watki = []
    for rzecz in items:
        watki.append(threading.Thread(target=robota, args=(rzecz,)))
    for w in watki:
        w.start()
    for w in watki:
        w.join()
    # print("koniec")
