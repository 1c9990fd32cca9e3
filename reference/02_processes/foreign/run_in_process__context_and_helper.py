# exercise: run_in_process
# label: right
import multiprocessing


def _call(task, args):
    task(*args)


def run_in_process(task, *args):
    context = multiprocessing.get_context()
    process = context.Process(
        target=_call, kwargs={"task": task, "args": args}, daemon=False
    )
    process.start()
    process.join()
    return process.exitcode
