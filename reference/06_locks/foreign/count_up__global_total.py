# exercise: count_up
# label: wrong
# mistake: the threads count in a global that is never reset and the caller assigns it to counter.value at the end, so a counter that began at 5, or a second call, has a wrong value: breaks "In the end the value has grown by workers * times" (and no thread adds to counter.value)
import threading

_lock = threading.Lock()
_total = 0


def _work(times):
    global _total
    for _ in range(times):
        with _lock:
            _total += 1


def count_up(counter, times, workers):
    threads = [threading.Thread(target=_work, args=(times,)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counter.value = _total
