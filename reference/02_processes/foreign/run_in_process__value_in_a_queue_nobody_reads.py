# exercise: run_in_process
# label: wrong
# mistake: "wait for its end, return its exit code" (the value is lost): the value goes into a queue that nobody reads; one of some 64 kB or more keeps the child alive, and join never returns
# misjudged: passed
import multiprocessing


def work(results, task, args):
    results.put(task(*args))


def run_in_process(task, *args):
    results = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(results, task, args))
    process.start()
    process.join()
    return process.exitcode
