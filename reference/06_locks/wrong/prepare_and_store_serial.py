# exercise: prepare_and_store
# expect: join-in-start-loop
import threading


def prepare_and_store(prepare, store, items):
    def work(item):
        store(prepare(item))

    for item in items:
        thread = threading.Thread(target=work, args=(item,))
        thread.start()
        thread.join()  # <- here
