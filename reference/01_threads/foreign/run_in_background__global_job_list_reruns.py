# exercise: run_in_background
# label: wrong
# mistake: jobs are kept in a global list that is never emptied, and each new thread runs the whole list, so from the second call on old tasks run again; breaks "the task runs once"
import threading

jobs = []


def do_the_jobs():
    for job in jobs:
        task = job[0]
        args = job[1]
        print("doing", task)
        task(*args)


def run_in_background(task, *args):
    global jobs
    jobs.append([task, args])
    thread = threading.Thread(target=do_the_jobs)
    thread.start()
    return thread
