# exercise: ask
# style: wait_for_pipe_or_end
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _work(end, task, args):
    try:
        outcome = {"value": task(*args)}
    except BaseException as error:
        outcome = {"failure": repr(error)}
    end.send(outcome)
    end.close()


def ask(task, *args):
    ours, theirs = Pipe()
    process = Process(target=_work, args=(theirs, task, args))
    process.start()
    try:
        ready = wait([ours, process.sentinel])
        outcome = {}
        if ours in ready or ours.poll():
            outcome = ours.recv()
    finally:
        process.join()
        ours.close()
        theirs.close()
    if "value" in outcome:
        return outcome["value"]
    raise ChildFailed(process.exitcode, outcome.get("failure", ""))
