# exercise: collect_lines
# label: right
# style: queue of a Manager, whose put is done when it returns; joins all workers first and drains it then

from multiprocessing import Manager, Process


def _do(task, number, lines):
    task(number, lines.put)


def collect_lines(task, workers):
    result = []
    if workers == 0:
        return result
    with Manager() as manager:
        # the lines live in the manager's process, so nobody blocks
        lines = manager.Queue()
        crew = [Process(target=_do, args=(task, n, lines)) for n in range(workers)]
        for member in crew:
            member.start()
        for member in crew:
            member.join()
        # nobody is left who could put anything: the size is exact now
        for _ in range(lines.qsize()):
            result.append(lines.get())
    return result
