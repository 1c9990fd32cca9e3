# exercise: run_in_process
# label: wrong
# mistake: os.waitpid on the child's pid; under forkserver the process is a child of the fork server, so it raises ChildProcessError; breaks ":raises: nothing, whatever the task does" ("Checked: each ending; all three ways to start")
import os
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    _, status = os.waitpid(process.pid, 0)
    return os.waitstatus_to_exitcode(status)
