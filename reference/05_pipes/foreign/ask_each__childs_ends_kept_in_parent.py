# exercise: ask_each
# label: wrong
# mistake: subtle: the parent closes the children's ends only after it has received everything; if a child dies, recv() waits forever because the parent itself has a copy. Breaks "``None`` in place of a child that ended without an answer."

import multiprocessing as mp
from dataclasses import dataclass
from typing import Any


@dataclass
class Job:
    here: Any
    there: Any
    process: Any = None


def run_job(there, task, value):
    there.send(task(value))


def ask_each(task, values):
    jobs = []
    for value in values:
        job = Job(*mp.Pipe())
        job.process = mp.Process(target=run_job, args=(job.there, task, value))
        job.process.start()
        jobs.append(job)
    answers = []
    for job in jobs:
        try:
            answers.append(job.here.recv())
        except EOFError:
            answers.append(None)
    for job in jobs:
        job.process.join()
        job.here.close()
        job.there.close()
    return answers
