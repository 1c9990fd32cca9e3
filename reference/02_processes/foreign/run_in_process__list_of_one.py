# exercise: run_in_process
# label: right
# style: a student who always has a list of processes

import multiprocessing


def run_in_process(task, *args):
    processes = []
    codes = []
    for i in range(1):
        processes.append(multiprocessing.Process(target=task, args=tuple(args)))
    for p in processes:
        p.start()
    for p in processes:
        p.join()
        codes.append(p.exitcode)
    return codes[0]
