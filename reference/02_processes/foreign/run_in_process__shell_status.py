# exercise: run_in_process
# label: wrong
# mistake: translates a signal as a shell does, 128 + 9 = 137 for SIGKILL; breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)"
from multiprocessing import Process

SIGNAL_BASE = 128


def _dollar_question_mark(exitcode):
    """What `echo $?` would show."""
    if exitcode < 0:
        return SIGNAL_BASE - exitcode
    return exitcode


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    process.join()
    return _dollar_question_mark(process.exitcode)
