# exercise: collect_lines
# style: managed_list
import multiprocessing


def _work(task, number, lines):
    task(number, lines.append)


def collect_lines(task, workers):
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        processes = []
        for number in range(workers):
            process = multiprocessing.Process(target=_work, args=(task, number, lines))
            process.start()
            processes.append(process)
        for process in processes:
            process.join()
        return list(lines)
