# exercise: count_up_in_processes
# label: right
# style: Condition used as a lock
from multiprocessing import Condition, Process


def go(cond, counter, times):
    for _ in range(times):
        with cond:
            counter.value += 1
            cond.notify()


def count_up_in_processes(counter, times, workers):
    cond = Condition()
    crew = [Process(target=go, args=(cond, counter, times), name=f"p{i}") for i in range(workers)]
    for p in crew:
        p.start()
    for p in crew:
        p.join()
        p.close()
