# exercise: count_up
# label: right
# style: Event per thread, waited for, then joined; lock by getattr and setattr
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()
    ends = [threading.Event() for _ in range(workers)]

    def body(end):
        try:
            for _ in range(times):
                with lock:
                    setattr(counter, "value", getattr(counter, "value") + 1)
        finally:
            end.set()

    threads = [threading.Thread(target=body, args=(end,)) for end in ends]
    for t in threads:
        t.start()
    for end in ends:
        end.wait()
    for t in threads:
        t.join()
