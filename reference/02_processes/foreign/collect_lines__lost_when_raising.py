# exercise: collect_lines
# label: wrong
# mistake: a worker gathers its lines and hands them over only when its task has returned; what a task had emitted before it raised is lost
import multiprocessing


def lines_of(task, number):
    """Run the task here, and return all its lines."""
    lines = []
    task(number, lines.append)
    return lines


def worker(task, number, results):
    lines = []
    try:
        lines = lines_of(task, number)
    finally:
        # always send a list, otherwise the parent would wait for ever
        results.put(lines)


def collect_lines(task, workers):
    results = multiprocessing.Queue()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=worker, args=(task, number, results))
        processes.append(process)
        process.start()

    all_lines = []
    for _ in processes:
        all_lines.extend(results.get())

    for process in processes:
        process.join()
    return all_lines
