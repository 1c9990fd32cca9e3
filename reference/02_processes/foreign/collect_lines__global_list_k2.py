# exercise: collect_lines
# label: wrong
# mistake: each child appends to its own copy of a global list, the parent's stays empty and [] is returned; breaks ":return: the lines as they were emitted"
from multiprocessing import Process

LINES = []


def work(task, number):
    task(number, LINES.append)


def collect_lines(task, workers):
    LINES.clear()
    processes = []
    for number in range(workers):
        p = Process(target=work, args=(task, number))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
    return list(LINES)
