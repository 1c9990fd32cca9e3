# exercise: run_in_process
# label: right
# style: hands over by kwargs

import multiprocessing


def execute(*, func=None, params=()):
    func(*params)


def run_in_process(task, *args):
    job = multiprocessing.Process(target=execute, kwargs={"func": task, "params": args})
    job.start()
    job.join()
    return job.exitcode
