# exercise: run_in_process
# label: wrong
# mistake: "wait for its end" (however long): join has a limit of 5 seconds; a slower task gives None and stays alive
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join(timeout=5)
    return process.exitcode
