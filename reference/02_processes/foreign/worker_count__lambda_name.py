# exercise: worker_count
# label: right
# style: a lambda under the name

import os

worker_count = lambda jobs: max(1, min(jobs, os.cpu_count() or 1))
