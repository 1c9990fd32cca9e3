# exercise: collect_lines
# label: wrong
# mistake: the end mark comes after the task without finally; a task that raises never sends it and the parent waits for ever

import multiprocessing

END = None


def report(number, task, queue):
    def emit(line):
        queue.put((number, line))

    task(number, emit)
    queue.put((number, END))


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=report, args=(number, task, queue))
        process.start()
        processes.append(process)

    running = set(range(workers))
    lines = []
    while running:
        number, line = queue.get()
        if line is END:
            running.remove(number)
            continue
        lines.append(line)

    for process in processes:
        process.join()
    return lines
