# exercise: count_up
# label: right

import itertools
import threading


def count_up(counter, times, workers):
    turn = threading.BoundedSemaphore()  # one at a time

    def work():
        for _ in itertools.repeat(None, times):
            with turn:
                counter.value += 1

    team = [threading.Thread(target=work) for _ in range(workers)]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
