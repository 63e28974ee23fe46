#!/usr/bin/env python
# -*- coding: utf-8 -*-

# Copyright, line 0.
# Copyright, line 1.
# Copyright, line 2.
# Copyright, line 3.
# Copyright, line 4.
# Copyright, line 5.
# Copyright, line 6.
# Copyright, line 7.
# Copyright, line 8.
# Copyright, line 9.
# Copyright, line 10.
# Copyright, line 11.
# Copyright, line 12.
# Copyright, line 13.
# Copyright, line 14.
# Copyright, line 15.
# Copyright, line 16.
# Copyright, line 17.
# Copyright, line 18.
# Copyright, line 19.
# Copyright, line 20.
# Copyright, line 21.
# Copyright, line 22.
# Copyright, line 23.
# Copyright, line 24.
# Copyright, line 25.
# Copyright, line 26.
# Copyright, line 27.
# Copyright, line 28.
# Copyright, line 29.

x = 1
