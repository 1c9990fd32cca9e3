# exercise: count_up_in_processes
# label: wrong
# mistake: threads in place of processes
import threading


def count_up_in_processes(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
