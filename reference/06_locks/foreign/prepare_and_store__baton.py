# exercise: prepare_and_store
# label: wrong
# mistake: the threads store in a row, each hands the baton on after its store; one whose prepare or store raises does not hand it on, and all after it wait forever; breaks "The others are prepared and stored all the same" (and the call never returns)
import threading


def prepare_and_store(prepare, store, items):
    batons = [threading.Semaphore(0) for _ in range(len(items) + 1)]

    def body(at, item):
        value = prepare(item)
        batons[at].acquire()
        store(value)
        batons[at + 1].release()

    crew = [threading.Thread(target=body, args=pair) for pair in enumerate(items)]
    for thread in crew:
        thread.start()
    batons[0].release()
    for thread in crew:
        thread.join()
