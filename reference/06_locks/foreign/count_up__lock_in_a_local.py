# exercise: count_up
# label: wrong
# mistake: the lock is kept in a threading.local, where each thread finds none and makes its own, so nobody waits for anybody and additions are lost; breaks "In the end the value has grown by ``workers * times``"
import threading


def count_up(counter, times, workers):
    shared = threading.local()

    def work():
        if not hasattr(shared, "lock"):
            shared.lock = threading.RLock()  # the first one makes it
        for _ in range(times):
            with shared.lock:
                counter.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
