"""Gives up on a select."""

import os
import select

reading, writing = os.pipe()
print(select.select([reading], [], [], 0.4))
