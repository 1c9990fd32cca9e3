# exercise: gather
# label: wrong
# mistake: [task() for task in tasks], no thread
# expect: no-threads

def gather(tasks):
    return [task() for task in tasks]
