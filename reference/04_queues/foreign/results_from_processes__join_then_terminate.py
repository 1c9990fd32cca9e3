# exercise: results_from_processes
# label: wrong
# mistake: it joins before it takes anything out of the queue, and terminates anyone who has not ended after three seconds: a process that has put a megabyte cannot end until it is taken, so it is killed in the middle of its message (the value is lost, or get() waits for the rest forever), and a slow task is killed, too; breaks "A value may be large" and "when every process has ended".
import multiprocessing


def _put_pair(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    context = multiprocessing.get_context()
    answers = context.Queue()
    processes = [
        context.Process(target=_put_pair, args=(answers, task, item), daemon=True)
        for item in items
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=3)
        if process.exitcode is None:  # it hangs: do not wait for it
            process.terminate()
            process.join()
    results = {}
    while not answers.empty():
        item, value = answers.get()
        results[item] = value
    return results
