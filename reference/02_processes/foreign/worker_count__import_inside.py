# exercise: worker_count
# label: right
# style: imports inside the function, swap sort

def worker_count(jobs):
    import multiprocessing
    a = jobs
    b = multiprocessing.cpu_count()
    if a > b:
        a, b = b, a
    return a if a >= 1 else 1
